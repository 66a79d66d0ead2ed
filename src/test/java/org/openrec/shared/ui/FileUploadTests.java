package org.openrec.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class FileUploadTests {

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** As it is when the page follows a colleague at the moment the file has come. */
    @Test
    void whoeverShowsTheFileShowsItToItsOwner() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("lea", "", List.of()));
        AtomicReference<String> shownTo = new AtomicReference<>("nobody");
        UI page = mock(UI.class);
        UploadEvent upload = mock(UploadEvent.class);
        when(upload.getUI()).thenReturn(page);
        when(upload.getFileName()).thenReturn("letter.txt");
        when(upload.getInputStream())
                .thenReturn(new ByteArrayInputStream("Dear library".getBytes(StandardCharsets.UTF_8)));

        FileUpload.receive(
                upload,
                (name, size, content) -> () -> shownTo.set(
                        SecurityContextHolder.getContext().getAuthentication().getName()));

        ArgumentCaptor<Command> turn = ArgumentCaptor.forClass(Command.class);
        verify(page).access(turn.capture());
        CompletableFuture.runAsync(() -> turn.getValue().execute()).get();
        assertThat(shownTo).hasValue("lea");
    }
}

package org.openrec.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Pages of XHTML as a tagged PDF (ISO 14289-1, PDF/UA) with its typeface inside. */
public final class PaperPdf {

    private static final String TYPEFACE = "Source Sans 3";

    private PaperPdf() {}

    /**
     * @param xhtml a whole document with a language, a title and a description; its pictures stand in it
     */
    public static byte[] of(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        face(builder, "400Regular", 400, FontStyle.NORMAL);
        face(builder, "600SemiBold", 600, FontStyle.NORMAL);
        face(builder, "600SemiBold", 700, FontStyle.NORMAL);
        face(builder, "400Regular_Italic", 400, FontStyle.ITALIC);
        // nothing is fetched, whatever somebody wrote
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.withHtmlContent(xhtml, null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void face(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        ClassPathResource face = new ClassPathResource("META-INF/badge/SourceSans3_" + file + ".ttf");
        builder.useFont(() -> stream(face), TYPEFACE, weight, style, true);
    }

    private static InputStream stream(ClassPathResource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

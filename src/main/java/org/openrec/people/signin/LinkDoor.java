package org.openrec.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonDraft;
import org.openrec.people.account.Addresses;
import org.openrec.people.account.Letter;
import org.openrec.people.account.LetterBox;
import org.openrec.people.account.MailLinks;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.Texts;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By a link that is sent by mail, for people outside: whoever reads the mail comes in. Tells nobody who is known. */
@Component
class LinkDoor implements ScreenDoor, OneTimeTokenService {

    private static final String NOBODY = "-";

    private final Addresses addresses;
    private final MailLinks links;
    private final LetterBox letters;
    private final People people;
    private final ComingIn comingIn;
    private final Clock clock;

    LinkDoor(Addresses addresses, MailLinks links, LetterBox letters, People people, ComingIn comingIn, Clock clock) {
        this.addresses = addresses;
        this.links = links;
        this.letters = letters;
        this.people = people;
        this.comingIn = comingIn;
        this.clock = clock;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.oneTimeTokenLogin(login -> login.tokenService(this)
                .loginPage("/" + LoginView.ROUTE)
                .tokenGeneratingUrl(LoginView.ASK_FOR_LINK)
                .loginProcessingUrl(LoginView.USE_LINK)
                .showDefaultSubmitPage(false)
                .authenticationConverter(LinkDoor::shown)
                .generateRequestResolver(asked())
                .tokenGenerationSuccessHandler((request, response, token) ->
                        response.sendRedirect("/" + LoginView.ROUTE + "?" + LoginView.SENT))
                .successHandler(comingIn)
                .failureHandler(comingIn.refused(LoginView.LINK_OVER)));
    }

    /** Nothing at all is told as a link that is over. */
    private static Authentication shown(HttpServletRequest request) {
        return OneTimeTokenAuthenticationToken.unauthenticated(
                Optional.ofNullable(request.getParameter("token")).orElse(""));
    }

    private GenerateOneTimeTokenRequestResolver asked() {
        return request -> Optional.ofNullable(request.getParameter("username"))
                .map(String::strip)
                .filter(PersonDraft::isMail)
                .map(it -> new GenerateOneTimeTokenRequest(it, MailLinks.Purpose.SIGN_IN.good()))
                .orElse(new GenerateOneTimeTokenRequest(NOBODY, MailLinks.Purpose.SIGN_IN.good()));
    }

    /** The answer is the same for whoever is known and whoever is not, and sending is not waited for. */
    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        addresses.whoComesInBy(request.getUsername()).ifPresent(it -> people.find(it.person())
                .ifPresent(person -> send(person, it.address())));
        return new DefaultOneTimeToken(NOBODY, NOBODY, clock.instant());
    }

    private void send(Person person, String address) {
        MailLinks.Purpose purpose = MailLinks.Purpose.SIGN_IN;
        links.create(purpose, person.id(), address)
                .ifPresent(token -> letters.post(new Letter(
                        address,
                        person.language(),
                        Texts.get(person.language(), "people.letter.link.title"),
                        Texts.get(person.language(), "people.letter.link", person.displayName()),
                        LoginView.linkPath(token),
                        clock.instant().plus(purpose.good()))));
    }

    /** Who was invited to an address confirms it by coming in. */
    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        return Optional.ofNullable(shown.getTokenValue())
                .flatMap(links::useToSignIn)
                .flatMap(used -> people.find(used.person()).map(person -> {
                    addresses.confirmAddress(used.person(), used.address());
                    return new DefaultOneTimeToken(NOBODY, person.login(), clock.instant());
                }))
                .orElse(null);
    }
}

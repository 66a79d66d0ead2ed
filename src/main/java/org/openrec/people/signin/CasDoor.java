package org.openrec.people.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apereo.cas.client.validation.Cas30ServiceTicketValidator;
import org.openrec.people.access.PersonClaims;
import org.openrec.people.access.SignInSettings;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.PublicUrl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.cas.ServiceProperties;
import org.springframework.security.cas.authentication.CasAuthenticationProvider;
import org.springframework.security.cas.web.CasAuthenticationFilter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** By CAS (Protocol 3.0), if a server is configured. */
@Controller
@Profile("production")
@ConditionalOnExpression("!'${openrec.sign-in.cas.url:}'.isBlank()")
class CasDoor implements ScreenDoor {

    private static final String BACK = "/login/cas";
    private static final String USER = "user";

    private final SignInSettings.Cas settings;
    private final Admitted admitted;
    private final Accounts accounts;
    private final ComingIn comingIn;
    private final ServiceProperties service = new ServiceProperties();

    CasDoor(SignInSettings settings, Admitted admitted, Accounts accounts, ComingIn comingIn, PublicUrl publicUrl) {
        this.settings = settings.cas();
        this.admitted = admitted;
        this.accounts = accounts;
        this.comingIn = comingIn;
        service.setService(publicUrl.resolve(BACK).toString());
    }

    /** Leads to the server's page (section 2.1). */
    @GetMapping(LoginView.CAS)
    public ResponseEntity<Void> begin() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.LOCATION,
                        settings.url() + "/login?service="
                                + URLEncoder.encode(service.getService(), StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        CasAuthenticationProvider provider = new CasAuthenticationProvider();
        provider.setServiceProperties(service);
        provider.setTicketValidator(new Cas30ServiceTicketValidator(settings.url()));
        provider.setKey(CasDoor.class.getName());
        provider.setAuthenticationUserDetailsService(ticket -> recognised(
                ticket.getAssertion().getPrincipal().getName(),
                ticket.getAssertion().getPrincipal().getAttributes()));
        provider.afterPropertiesSet();
        CasAuthenticationFilter filter = new CasAuthenticationFilter();
        filter.setFilterProcessesUrl(BACK);
        filter.setServiceProperties(service);
        filter.setAuthenticationManager(new ProviderManager(provider));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(comingIn);
        filter.setAuthenticationFailureHandler(comingIn.refused("error"));
        http.addFilter(filter);
    }

    /** The name of the principal is said beside the attributes. */
    private UserDetails recognised(String principal, Map<String, Object> attributes) {
        Map<String, Object> said = new HashMap<>(attributes);
        said.put(USER, principal);
        return accounts.loadUserByUsername(admitted.login(PersonClaims.of(said), settings.claims()));
    }
}

package org.openrec.people.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.openrec.people.People;
import org.openrec.people.ui.LoginView;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.ui.frame.HomeView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Who may call what, before the use cases look closer: the API with credentials in each call, the screens in a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Order(1)
    @Profile("!production")
    SecurityFilterChain apiByPassword(HttpSecurity http, ApiRefusals refusals, UnknownPaths unknown) throws Exception {
        return api(http, refusals, unknown)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .build();
    }

    @Bean
    @Order(1)
    @Profile("production")
    SecurityFilterChain apiByToken(HttpSecurity http, ApiRefusals refusals, Accounts accounts, UnknownPaths unknown)
            throws Exception {
        return api(http, refusals, unknown)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> {
                            // a token without a name is somebody whom nobody knows
                            String login =
                                    String.valueOf(token.getClaimAsString(StandardClaimNames.PREFERRED_USERNAME));
                            return new JwtAuthenticationToken(token, accounts.authorities(login), login);
                        })))
                .build();
    }

    private static HttpSecurity api(HttpSecurity http, ApiRefusals refusals, UnknownPaths unknown) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::ofApi)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/docs/**", "/api/docs")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/achievements", "/api/achievements/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/api/achievements", "/api/achievements/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/verify")
                        .permitAll()
                        .requestMatchers(unknown)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
    }

    @Bean
    @Order(2)
    @Profile("!production")
    SecurityFilterChain screensByPassword(
            HttpSecurity http, People people, List<PublicPaths> open, UnknownPaths unknown) throws Exception {
        SimpleUrlAuthenticationFailureHandler wrongPassword =
                new SimpleUrlAuthenticationFailureHandler("/" + LoginView.ROUTE + "?error");
        return publicScreens(http, people, open, unknown)
                .formLogin(form -> form.loginPage("/" + LoginView.ROUTE).failureHandler((request, response, reason) -> {
                    if (reason instanceof InternalAuthenticationServiceException nobodyCouldLook) {
                        throw nobodyCouldLook;
                    }
                    wrongPassword.onAuthenticationFailure(request, response, reason);
                }))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/")
                        .defaultSuccessUrl("/" + HomeView.PATH))
                .build();
    }

    @Bean
    @Order(2)
    @Profile("production")
    SecurityFilterChain screensByIdentityProvider(
            HttpSecurity http,
            People people,
            KnownPersons persons,
            PublicUrl publicUrl,
            List<PublicPaths> open,
            UnknownPaths unknown)
            throws Exception {
        return publicScreens(http, people, open, unknown)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.oauth2LoginPage(
                                LoginView.IDENTITY_PROVIDER,
                                publicUrl.resolve("/").toString())
                        .defaultSuccessUrl("/" + HomeView.PATH))
                .oauth2Login(login -> login.failureUrl("/" + LoginView.ROUTE + "?error")
                        .userInfoEndpoint(user -> user.oidcUserService(persons)))
                .build();
    }

    private static HttpSecurity publicScreens(
            HttpSecurity http, People people, List<PublicPaths> open, UnknownPaths unknown) throws Exception {
        String[] patterns =
                open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return http.headers(SecurityHeaders::ofScreens)
                .addFilterBefore(new EndOfRights(people), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(patterns)
                        .permitAll()
                        .requestMatchers(unknown)
                        .permitAll());
    }
}

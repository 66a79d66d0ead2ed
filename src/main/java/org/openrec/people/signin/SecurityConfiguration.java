package org.openrec.people.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.openrec.people.People;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Who may open which page, before the use cases look closer: by a session that began at one of the doors. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(
            HttpSecurity http,
            List<ScreenDoor> doors,
            SessionBook sessions,
            People people,
            Guesses guesses,
            List<PublicPaths> open,
            UnknownPaths unknown,
            NavigationAccessControl navigation,
            Goodbye goodbye)
            throws Exception {
        String[] patterns =
                open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        navigation.setLoginView("/" + LoginView.ROUTE);
        http.headers(SecurityHeaders::ofScreens)
                .addFilterBefore(new EndOfRights(people, sessions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new GuessBound(guesses), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/" + LoginView.ROUTE)))
                // a door is closed to the pages of others by their origin: a stranger has no session to keep a token in
                .csrf(csrf -> csrf.ignoringRequestMatchers(new OwnDoors()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(patterns)
                        .permitAll()
                        .requestMatchers(unknown)
                        .permitAll());
        for (ScreenDoor door : doors) {
            door.open(http);
        }
        SecurityFilterChain screens = http.with(
                        VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.logoutSuccessHandler(goodbye))
                .build();
        doors.forEach(door -> door.opened(screens));
        return screens;
    }
}

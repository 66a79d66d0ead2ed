package org.openrec.people.calls;

import java.util.List;
import org.openrec.people.signin.SecurityHeaders;
import org.openrec.people.signin.UnknownPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call what, before the use cases look closer: each call brings its credentials. */
@Configuration(proxyBeanMethods = false)
class CallsConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, List<ApiDoor> doors, ApiRefusals refusals, UnknownPaths unknown)
            throws Exception {
        http.securityMatcher("/api/**")
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
                        .access(new TokenScopes()));
        for (ApiDoor door : doors) {
            door.open(http);
        }
        return http.build();
    }
}

package org.openrec.shared.internal;

import org.aopalliance.intercept.MethodInterceptor;
import org.openrec.shared.SomebodyWasFaster;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever loses a race (a lock, a version, a unique index) hears it in one sentence, wherever it comes out: a screen, a
 * run over many, the API. Stands around the transactions of the use cases, since some races are lost at their end.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class LostRaces {

    private static final String OURS = "org.openrec.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor lostRacesAroundUseCases() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(useCases(), (MethodInterceptor) call -> {
            try {
                return call.proceed();
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                throw new SomebodyWasFaster();
            }
        });
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Pointcut useCases() {
        ClassFilter ours = type -> type.getName().startsWith(OURS);
        Pointcut wholly = new AnnotationMatchingPointcut(Transactional.class, true);
        Pointcut partly = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        return new ComposablePointcut(wholly).union(partly).intersection(ours);
    }
}

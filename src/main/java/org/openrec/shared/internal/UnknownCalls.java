package org.openrec.shared.internal;

import io.swagger.v3.oas.annotations.Hidden;
import org.openrec.shared.Problem;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls of the API that there are not: a problem document, and no page. */
@RestController
@Hidden
class UnknownCalls {

    @RequestMapping("/api/**")
    void unknown() {
        throw new UnknownCall();
    }

    /** There is no such call. */
    static final class UnknownCall extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        UnknownCall() {
            super("shared.problem.unknownCall");
        }
    }
}

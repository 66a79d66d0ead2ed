package org.openrec.shared.internal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every refusal of the API as a problem document (RFC 9457) in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail expected(Problem problem, Locale locale) {
        Language language = Language.of(locale);
        ProblemDetail answer =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status()), problem.text(language));
        answer.setType(URI.create("urn:openrec:problem:" + problem.key()));
        if (problem instanceof Problem.Invalid invalid) {
            answer.setProperty("errors", fields(invalid, language));
        }
        return answer;
    }

    private static List<FieldAnswer> fields(Problem.Invalid invalid, Language language) {
        return invalid.fields().stream()
                .map(field -> new FieldAnswer(field.pointer(), field.text().in(language)))
                .toList();
    }

    @ExceptionHandler
    ProblemDetail somebodyWasFaster(OptimisticLockingFailureException reason, Locale locale) {
        return answer(HttpStatus.CONFLICT, "shared.somebodyWasFaster", locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException reason, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "shared.unreadable", locale);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException reason, Locale locale) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "shared.tooLarge", locale);
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException reason, Locale locale) {
        return answer(HttpStatus.FORBIDDEN, "shared.forbidden", locale);
    }

    /** What nobody expected gets a number under which the log tells more. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception reason, Locale locale) {
        if (reason instanceof ErrorResponse known) {
            return known.getBody();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected, reference {}", reference, reason);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, Texts.get(locale, "shared.unexpected", reference));
    }

    private static ProblemDetail answer(HttpStatus status, String key, Locale locale) {
        return ProblemDetail.forStatusAndDetail(status, Texts.get(locale, key));
    }

    private record FieldAnswer(String pointer, String detail) {}
}

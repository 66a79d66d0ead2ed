package org.openrec.shared.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every refusal of the API as a problem document (RFC 9457) in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /** {@code character_not_in_repertoire} and {@code untranslatable_character} (PostgreSQL, appendix A). */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    @ExceptionHandler
    ProblemDetail expected(Problem problem, Locale locale, HttpServletResponse response) {
        Language language = Language.of(locale);
        ProblemDetail answer =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status()), problem.text(language));
        answer.setType(URI.create("urn:openrec:problem:" + problem.key()));
        if (problem instanceof Problem.Busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
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
    ProblemDetail somebodyWasFaster(ConcurrencyFailureException reason, Locale locale) {
        return answer(HttpStatus.CONFLICT, "shared.somebodyWasFaster", locale);
    }

    /** The database was away, or had no connection left; nothing happened. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ProblemDetail noDatabase(RuntimeException reason, Locale locale, HttpServletResponse response) {
        LOG.warn("No answer of the database: {}", reason.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "shared.busy", locale);
    }

    /** Two did the same at once and the database kept the first. */
    @ExceptionHandler
    ProblemDetail somebodyDidItAlready(DuplicateKeyException reason, Locale locale) {
        return answer(HttpStatus.CONFLICT, "shared.somebodyWasFaster", locale);
    }

    /** The code zero is in no text that is kept (PostgreSQL, "Character Types" and "JSON Types"); nothing happened. */
    @ExceptionHandler
    ProblemDetail noText(DataIntegrityViolationException reason, Locale locale) {
        return reason.getMostSpecificCause() instanceof SQLException refused && NO_TEXT.contains(refused.getSQLState())
                ? answer(HttpStatus.BAD_REQUEST, "shared.noText", locale)
                : unexpected(reason, locale);
    }

    /** An id in the path that cannot be one leads nowhere; any other such value is a mistake of the caller. */
    @ExceptionHandler
    ProblemDetail notConvertible(MethodArgumentTypeMismatchException reason, Locale locale) {
        return reason.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(HttpStatus.NOT_FOUND, "shared.notFound.text", locale)
                : answer(HttpStatus.BAD_REQUEST, "shared.badRequest", locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException reason, Locale locale) {
        return BodyRefused.in(reason)
                .map(refused -> answer(refused.status(), refused.key(), locale))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, "shared.unreadable", locale));
    }

    @ExceptionHandler
    ProblemDetail refusedWhileReading(BodyRefused refused, Locale locale) {
        return answer(refused.status(), refused.key(), locale);
    }

    /** A form that breaks off, or is none. */
    @ExceptionHandler
    ProblemDetail brokenForm(MultipartException reason, Locale locale) {
        return BodyRefused.in(reason)
                .map(refused -> answer(refused.status(), refused.key(), locale))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, "shared.brokenForm", locale));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException reason, Locale locale) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "shared.tooLarge", locale);
    }

    /** Whether that is 401 or 403 the security filters know: they get it back. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException reason) {
        throw reason;
    }

    /** What nobody expected gets a number under which the log tells more. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception reason, Locale locale) {
        if (reason instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(known, locale);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected, reference {}", reference, reason);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, Texts.get(locale, "shared.unexpected", reference));
    }

    private static ProblemDetail answer(ErrorResponse known, Locale locale) {
        String key = known.getStatusCode().value() == 404 ? "shared.notFound.text" : "shared.badRequest";
        ProblemDetail answer = known.getBody();
        answer.setDetail(Texts.get(locale, key));
        return answer;
    }

    private static ProblemDetail answer(HttpStatus status, String key, Locale locale) {
        return ProblemDetail.forStatusAndDetail(status, Texts.get(locale, key));
    }

    private record FieldAnswer(String pointer, String detail) {}
}

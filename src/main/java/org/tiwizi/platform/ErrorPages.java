package org.tiwizi.platform;

import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What goes wrong and the page that says so, in the reader's language: what happened,
 * what it means, what to do. A failure of ours carries a reference that the log holds.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private static final String WAIT_SECONDS = "60";

    @ExceptionHandler({ NotFound.class, MethodArgumentTypeMismatchException.class })
    ModelAndView notFound() {
        return page(404, null);
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict conflict) {
        return page(409, conflict.key());
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView changedMeanwhile() {
        return page(409, null);
    }

    @ExceptionHandler
    ModelAndView tooBusy(TooBusy busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        return page(429, null);
    }

    /** Whatever reached the container: refused requests, missing pages, failures. */
    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        @Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        @Nullable Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof ErrorResponse known) {
            if (known.getStatusCode() == HttpStatus.TOO_MANY_REQUESTS) {
                response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            }
            return page(known.getStatusCode().value(), null);
        }
        if (cause instanceof Throwable failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Failure {} on {}", reference, request.getAttribute(RequestDispatcher.ERROR_SERVLET_NAME),
                    failure);
            return page(500, null).addObject("reference", reference);
        }
        return page((status != null) ? (int) status : 404, null);
    }

    private static ModelAndView page(int status, @Nullable String key) {
        String known = switch (status) {
            case 403, 404, 409, 413, 429, 500 -> String.valueOf(status);
            default -> (status < 500) ? "400" : "500";
        };
        ModelAndView page = new ModelAndView("error/page", HttpStatus.valueOf(status));
        page.addObject("status", known);
        page.addObject("explanation", (key != null) ? key : "error." + known + ".text");
        return page;
    }

}

package org.tiwizi.mail;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * What a failure means. A reply of 500 to 599 says never (RFC 5321, section 4.2.1); so
 * does an address that is none. Everything else is worth another attempt.
 */
final class Refusal {

    private static final int FOR_GOOD = 500;

    private Refusal() {
    }

    static boolean isForGood(MailException failure) {
        if (failure instanceof MailParseException) {
            return true;
        }
        Deque<@Nullable Throwable> causes = new ArrayDeque<>();
        causes.add(failure.getCause() != null ? failure.getCause() : failure);
        if (failure instanceof MailSendException sending) {
            causes.addAll(sending.getFailedMessages().values());
        }
        return causes.stream().anyMatch(Refusal::saysNever);
    }

    private static boolean saysNever(@Nullable Throwable failure) {
        @Nullable Throwable at = failure;
        while (at != null) {
            if (code(at) >= FOR_GOOD) {
                return true;
            }
            at = (at instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
                    : at.getCause();
        }
        return false;
    }

    private static int code(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return (failure instanceof SMTPSendFailedException sending) ? sending.getReturnCode() : 0;
    }

}

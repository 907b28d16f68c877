package org.tiwizi.mail;

/**
 * Where an e-mail stands: kept because no server is configured, waiting, sent, given up
 * after several attempts, or refused for good by the server.
 */
public enum MailStatus {

    KEPT, WAITING, SENT, FAILED, BOUNCED;

    /** Whether it waits for somebody to send it again. */
    public boolean isDead() {
        return this == FAILED || this == BOUNCED;
    }

}

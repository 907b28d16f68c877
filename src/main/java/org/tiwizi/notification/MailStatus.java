package org.tiwizi.notification;

/**
 * Where an e-mail stands: kept because no server is configured, waiting, sent, or given
 * up after several attempts.
 */
public enum MailStatus {

    KEPT, WAITING, SENT, FAILED

}

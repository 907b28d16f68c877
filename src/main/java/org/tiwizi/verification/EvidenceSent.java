package org.tiwizi.verification;

import java.util.UUID;

/**
 * An organisation added a document to its file.
 *
 * @param verified whether it is verified now, so that reviewers are to look at the
 * document although nothing else waits
 */
public record EvidenceSent(UUID organisationId, boolean verified) {

}

package org.tiwizi.partnership;

import java.util.Collection;
import java.util.List;

import org.tiwizi.account.Member;

import org.springframework.stereotype.Service;

/** Sending, reading and answering proposals. */
@Service
public class ProposalService {

    /** The open proposals of the reader’s organisation, those that wait longest first. */
    public List<ProposalCard> openFor(Member member, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many proposals of the reader’s organisation are open. */
    public long countOpen(Member member) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores proposals as they already are, without events; known ids are passed over.
     */
    public void bring(Collection<ProposalRecord> records) {
        throw new UnsupportedOperationException();
    }

}

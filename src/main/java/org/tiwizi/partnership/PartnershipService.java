package org.tiwizi.partnership;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;

import org.springframework.stereotype.Service;

/** Reading partnerships. */
@Service
public class PartnershipService {

    /** The newest partnerships of the reader’s organisation. */
    public List<PartnershipCard> newestOf(Member member, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The partnerships of an initiative, for its public page. */
    public List<PartnershipCard> ofInitiative(UUID initiativeId, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many partnerships there are in all. */
    public long count() {
        throw new UnsupportedOperationException();
    }

}

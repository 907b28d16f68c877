package org.tiwizi.account;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** Opening accounts and finding whom to tell. */
@Service
public class AccountService {

    /** Whether an account has this address, upper and lower case alike. */
    public boolean exists(String email) {
        throw new UnsupportedOperationException();
    }

    /**
     * The password as it is stored: Argon2id. Slow on purpose, and only a few at a time.
     */
    public String hash(String password) {
        throw new UnsupportedOperationException();
    }

    /** Opens an account; the address must be free. */
    public UUID open(NewAccount account) {
        throw new UnsupportedOperationException();
    }

    /** The people of an organisation. */
    public List<Recipient> recipients(UUID organisationId) {
        throw new UnsupportedOperationException();
    }

    /** The people with a role. */
    public List<Recipient> recipients(Role role) {
        throw new UnsupportedOperationException();
    }

}

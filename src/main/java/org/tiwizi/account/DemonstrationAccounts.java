package org.tiwizi.account;

import java.util.List;

/**
 * The accounts of the embedded start, which its sign-in page shows; no other start has
 * them.
 */
public interface DemonstrationAccounts {

    List<Line> lines();

    /** The one password of them all. */
    String password();

    /** One account: its address and what it may do. */
    record Line(String email, Role role) {

    }

}

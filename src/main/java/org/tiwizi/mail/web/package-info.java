/** The administrator’s e-mail log, and ending a sort of e-mails from one of them. */
@NullMarked
package org.tiwizi.mail.web;

import org.jspecify.annotations.NullMarked;

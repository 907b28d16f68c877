/** What a reader was told, and the administrator’s e-mail log. */
@NullMarked
package org.tiwizi.notification.web;

import org.jspecify.annotations.NullMarked;

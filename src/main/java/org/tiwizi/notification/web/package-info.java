/** What a reader was told, what of it comes by e-mail, and the administrator’s pages. */
@NullMarked
package org.tiwizi.notification.web;

import org.jspecify.annotations.NullMarked;

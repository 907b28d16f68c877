/** Threads of messages, new ones without reloading, and their attachments. */
@NullMarked
package org.tiwizi.message.web;

import org.jspecify.annotations.NullMarked;

/** The pages of signing in and of a forgotten password. */
@NullMarked
package org.tiwizi.account.web;

import org.jspecify.annotations.NullMarked;

/** The pages of signing up, of the directories, and of a member’s own organisation. */
@NullMarked
package org.tiwizi.organisation.web;

import org.jspecify.annotations.NullMarked;

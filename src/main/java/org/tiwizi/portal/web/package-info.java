@NullMarked
package org.tiwizi.portal.web;

import org.jspecify.annotations.NullMarked;

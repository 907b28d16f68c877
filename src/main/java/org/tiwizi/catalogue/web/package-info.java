@NullMarked
package org.tiwizi.catalogue.web;

import org.jspecify.annotations.NullMarked;

package org.tiwizi.notification;

/** When a piece of news goes out by e-mail too; in the portal it always stands. */
public enum Delivery {

    AT_ONCE, DAILY, NONE

}

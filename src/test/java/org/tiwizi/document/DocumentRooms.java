package org.tiwizi.document;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The store of files, for tests of rooms that keep some. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ DocumentStore.class, PostgresContents.class })
public class DocumentRooms {

}

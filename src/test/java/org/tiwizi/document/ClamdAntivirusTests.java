package org.tiwizi.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClamdAntivirusTests {

    private static final byte[] FILE = new byte[50_000];

    private ServerSocket daemon;

    @BeforeEach
    void listen() throws IOException {
        Arrays.fill(FILE, (byte) 7);
        this.daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        this.daemon.close();
    }

    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket asked = this.daemon.accept()) {
                DataInputStream in = new DataInputStream(asked.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream received = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    received.write(in.readNBytes(size));
                }
                asked.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                return received.toByteArray();
            }
            catch (IOException ex) {
                throw new IllegalStateException(ex);
            }
        });
    }

    private Scan scan() throws Exception {
        return new ClamdAntivirus("127.0.0.1", this.daemon.getLocalPort(), Duration.ofMillis(500))
            .scan(new ByteArrayResource(FILE));
    }

    @Test
    void aCleanFileIsSentWholeAndPasses() throws Exception {
        CompletableFuture<byte[]> received = answering("stream: OK");
        assertThat(scan()).isEqualTo(Scan.CLEAN);
        assertThat(received.get()).isEqualTo(FILE);
    }

    @Test
    void aKnownBadFileIsRefused() {
        answering("stream: Eicar-Signature FOUND");
        refuses(FileFault.INFECTED);
    }

    @Test
    void whatItCannotDecideIsRefused() {
        answering("INSTREAM size limit exceeded. ERROR");
        refuses(FileFault.UNCHECKED);
    }

    @Test
    void withoutAnAnswerNothingIsTaken() {
        // accepted by the system, answered by nobody
        refuses(FileFault.UNCHECKED);
    }

    @Test
    void withoutADaemonNothingIsTaken() throws IOException {
        this.daemon.close();
        refuses(FileFault.UNCHECKED);
    }

    private void refuses(FileFault fault) {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(this::scan)
            .extracting(UnusableFile::fault)
            .isEqualTo(fault);
    }

}

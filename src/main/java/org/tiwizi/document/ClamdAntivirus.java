package org.tiwizi.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.InputStreamSource;

/**
 * Asks a ClamAV daemon, by its command {@code INSTREAM}: pieces, each after its length,
 * then a length of zero, then one line of answer.
 */
class ClamdAntivirus implements Antivirus {

    private static final Logger log = LoggerFactory.getLogger(ClamdAntivirus.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private static final int PIECE = 16 * 1024;

    private static final int MOST_ANSWER = 1024;

    private final InetSocketAddress daemon;

    private final int patience;

    ClamdAntivirus(String host, int port, Duration patience) {
        this.daemon = InetSocketAddress.createUnresolved(host, port);
        this.patience = (int) patience.toMillis();
    }

    @Override
    public Scan scan(InputStreamSource file) throws UnusableFile, IOException {
        String answer;
        try (InputStream content = file.getInputStream()) {
            answer = ask(content);
        }
        catch (IOException ex) {
            log.warn("The antivirus does not answer: {}", ex.getClass().getSimpleName());
            throw new UnusableFile(FileFault.UNCHECKED);
        }
        if (answer.endsWith(" FOUND")) {
            log.warn("The antivirus refused a file");
            throw new UnusableFile(FileFault.INFECTED);
        }
        if (!"stream: OK".equals(answer)) {
            log.warn("The antivirus could not decide");
            throw new UnusableFile(FileFault.UNCHECKED);
        }
        return Scan.CLEAN;
    }

    private String ask(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(this.daemon.getHostString(), this.daemon.getPort()), this.patience);
            socket.setSoTimeout(this.patience);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(MOST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

}

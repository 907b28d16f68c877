package org.tiwizi.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A visitor without a browser: cookies are kept, redirects are not followed. */
final class Client {

    private final HttpClient http = HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();

    private final String base;

    private final String language;

    Client(int port, String language) {
        this("localhost", port, language);
    }

    /** As somebody asks who is not on this machine’s own address. */
    Client(String host, int port, String language) {
        this.base = "http://" + host + ":" + port;
        this.language = language;
    }

    /** Somebody with this account of the demonstration, or a visitor. */
    static Client of(int port, String language, String name) {
        return name.equals(Pages.VISITOR) ? new Client(port, language) : signedIn(port, language, name);
    }

    static Client signedIn(int port, String language, String name) {
        Client client = new Client(port, language);
        Answer answer = client.submit(client.get("/sign-in"), "form[action='/sign-in']",
                Map.of("email", name + "@tiwizi.example", "password", "tiwizi demonstration"));
        if (!"/workspace".equals(answer.location())) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.location());
        }
        return client;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer request(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form of a page as a browser would, with some of its fields filled anew. */
    Answer submit(Answer page, String form, Map<String, String> fields) {
        Element found = page.page().selectFirst(form);
        if (found == null) {
            throw new IllegalStateException("No form " + form + " on " + page.path());
        }
        return submit(page.path(), found, fields);
    }

    Answer submit(String path, Element form, Map<String, String> fields) {
        String action = form.attr("action").isEmpty() ? path : form.attr("action");
        List<Map.Entry<String, String>> data = filled(form, fields);
        return form.attr("method").equals("get") ? get(action + "?" + encoded(data)) : post(action, data);
    }

    /** Sends a form with a file as a browser would. */
    Answer upload(Element form, String field, String fileName, byte[] content) {
        String boundary = "boundary" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        filled(form, Map.of()).stream()
            .filter((part) -> !part.getKey().equals(field))
            .forEach((part) -> write(body, boundary, "name=\"" + part.getKey() + "\"",
                    part.getValue().getBytes(StandardCharsets.UTF_8)));
        write(body, boundary, "name=\"" + field + "\"; filename=\"" + fileName.replace("\"", "%22") + "\"", content);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(form.attr("action")).header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String boundary, String described, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + described
                + "\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** What a browser would send of a form, with some of its fields filled anew. */
    static List<Map.Entry<String, String>> filled(Element form, Map<String, String> fields) {
        List<Map.Entry<String, String>> data = new ArrayList<>();
        ((FormElement) form).formData().forEach((field) -> {
            if (!fields.containsKey(field.key())) {
                data.add(Map.entry(field.key(), field.value()));
            }
        });
        data.addAll(fields.entrySet());
        return data;
    }

    Answer post(String path, List<Map.Entry<String, String>> data) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(data))));
    }

    private static String encoded(List<Map.Entry<String, String>> data) {
        return data.stream()
            .map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.base + path.replace(" ", "%20")))
            .header("Accept", "text/html,*/*")
            .header("Accept-Language", this.language);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.build();
            HttpResponse<String> response = this.http.send(built,
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            URI uri = built.uri();
            String path = uri.getRawPath() + ((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "");
            return new Answer(path, response);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Answer(String path, HttpResponse<String> response) {

        int status() {
            return this.response.statusCode();
        }

        String body() {
            return this.response.body();
        }

        Document page() {
            return Jsoup.parse(body(), this.path);
        }

        String location() {
            return header("Location");
        }

        String header(String name) {
            return this.response.headers().firstValue(name).orElse("");
        }

    }

}

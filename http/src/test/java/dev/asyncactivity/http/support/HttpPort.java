package dev.asyncactivity.http.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Serves a handler with the JDK's HTTP server, for tests: what is slow holds a thread. */
public final class HttpPort implements AutoCloseable {
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final AtomicInteger answered = new AtomicInteger();
  private final HttpServer server;

  public HttpPort(CallbackHandler handler) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> serve(handler, exchange));
    server.setExecutor(threads);
    server.start();
  }

  /** Answers a path with what is made of the rest of it, beside the handler. */
  public void answer(String path, UnaryOperator<String> text) {
    server.createContext(
        path,
        exchange -> {
          String rest = exchange.getRequestURI().getPath().substring(path.length());
          byte[] body = text.apply(rest).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  /** How many requests the handler was given. */
  public int answered() {
    return answered.get();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(CallbackHandler handler, HttpExchange exchange) throws IOException {
    try (exchange) {
      answered.incrementAndGet();
      Map<String, String> headers = new HashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name, String.join(", ", values)));
      byte[] body = exchange.getRequestBody().readNBytes(handler.maxBody() + 1);
      Response response =
          handler.handle(
              new Request(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().getRawPath(),
                  headers,
                  body,
                  null));
      response.headers().forEach(exchange.getResponseHeaders()::set);
      int length = response.body().length;
      exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(response.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

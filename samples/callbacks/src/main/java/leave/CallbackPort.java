package leave;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Serves a handler with the JDK alone. Good for a try: a few slow senders hold all its threads, so
 * take a servlet container where anybody can reach it.
 */
final class CallbackPort {
  private final CallbackHandler handler;

  private CallbackPort(CallbackHandler handler) {
    this.handler = handler;
  }

  static HttpServer serve(CallbackHandler handler, int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/callbacks", new CallbackPort(handler)::answer);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
    return server;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new HashMap<>();
      exchange.getRequestHeaders().forEach((name, all) -> headers.put(name, String.join(",", all)));
      Response response =
          handler.handle(
              new Request(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().getRawPath().substring("/callbacks".length()),
                  headers,
                  exchange.getRequestBody().readNBytes(handler.maxBody() + 1),
                  null)); // Nobody logs in here: whoever has the link can answer.
      response.headers().forEach(exchange.getResponseHeaders()::set);
      int length = response.body().length;
      exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(response.body());
      }
    }
  }
}

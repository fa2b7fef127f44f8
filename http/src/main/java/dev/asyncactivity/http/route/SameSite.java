package dev.asyncactivity.http.route;

import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import java.util.Optional;

/**
 * Keeps other sites' pages from answering in the name of whoever has logged in. A page can send a
 * form, a text, or nothing, anywhere without being asked; JSON it can send only where CORS lets it.
 */
final class SameSite {
  private SameSite() {}

  /** Refuses what a page of another site may have sent. */
  static void require(Request request) {
    if (BodyReader.isJson(request)) {
      return;
    }
    boolean isForm = BodyReader.isForm(request);
    Optional<String> site = request.header("Sec-Fetch-Site");
    Optional<String> origin = request.header("Origin");
    boolean isOwn =
        site.isPresent()
            ? site.get().equals("same-origin")
            : origin.map(it -> isHost(request, it)).orElse(!isForm);
    if (!isOwn) {
      throw new RefusedException(Problem.CROSS_SITE);
    }
  }

  private static boolean isHost(Request request, String origin) {
    int start = origin.indexOf("://");
    return start > 0
        && request
            .header("Host")
            .filter(host -> host.equalsIgnoreCase(origin.substring(start + 3)))
            .isPresent();
  }
}

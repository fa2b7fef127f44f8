package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import dev.asyncactivity.http.Action;
import dev.asyncactivity.http.Action.Kind;
import dev.asyncactivity.http.ContractMethod;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.ShapeReader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method that can be reached, and what its bodies must look like. Immutable.
 *
 * @param method the method
 * @param result what completes it, or null for an empty body
 * @param failures what fails it, by type
 * @param progress what its heartbeats carry, or null for an empty body
 */
public record Exposed(
    ContractMethod method,
    @Nullable Body result,
    Map<String, Body> failures,
    @Nullable Body progress) {

  /**
   * A body.
   *
   * @param type what it is read as
   * @param shape what is taken, without what the login says
   * @param fills what the login says of it
   */
  public record Body(Type type, Shape shape, List<Fill> fills) {
    static Body of(Type type, Shape shape, List<Fill> fills) {
      if (shape instanceof Shape.Opaque && !fills.isEmpty()) {
        throw new IllegalArgumentException(
            "Nothing tells whether the JSON of %s has a field %s to fill: it is not described"
                .formatted(type.getTypeName(), fills.get(0).field()));
      }
      List<Fill> own = fills.stream().filter(it -> it.isIn(shape)).toList();
      Shape taken = shape;
      for (Fill fill : own) {
        taken = fill.without(taken);
      }
      return new Body(type, taken, own);
    }
  }

  /** A method with the shapes that a reader gives, but for what the login says. */
  public static Exposed of(ContractMethod method, ShapeReader shapes, List<Fill> fills) {
    Map<String, Body> failures = new LinkedHashMap<>();
    for (DeclaredFailureType failure : method.failures()) {
      failures.put(failure.type(), Body.of(failure.record(), shapes.read(failure.record()), fills));
    }
    Class<?> progress = method.progressType();
    return new Exposed(
        method,
        method.hasNoResult()
            ? null
            : Body.of(
                method.resultType(),
                shapes.read(method.contract().method().getAnnotatedReturnType()),
                fills),
        failures,
        progress == null ? null : Body.of(progress, shapes.read(progress), fills));
  }

  /** A handle of one activity. */
  public ContractHandle handle(AsyncActivityClient client, ActivityAddress address) {
    return new ContractHandle(client, address, method.contract());
  }

  /** Whether it waits in its workflow, where only its token finds it. */
  public boolean isBySignal() {
    return method.contract().method().getAnnotation(AsyncActivity.class).bySignal();
  }

  /** What the end of a path asks for; refuses what is no route, and a failure that is unknown. */
  public Action action(List<String> rest) {
    String first = rest.isEmpty() ? "" : rest.get(0);
    if (first.equals("fail") && rest.size() == 2) {
      if (!failures.containsKey(rest.get(1))) {
        ObjectNode declared = Answers.object();
        var names = declared.putArray("declared");
        failures.keySet().forEach(names::add);
        throw new RefusedException(Answers.problem(Problem.UNDECLARED_FAILURE, "", declared));
      }
      return new Action(Kind.FAIL, rest.get(1));
    }
    Kind kind =
        switch (first) {
          case "" -> Kind.VIEW;
          case "complete" -> Kind.COMPLETE;
          case "heartbeat" -> Kind.HEARTBEAT;
          case "cancel" -> Kind.CANCEL;
          default -> throw new RefusedException(Problem.NO_SUCH_ROUTE);
        };
    if (rest.size() > 1) {
      throw new RefusedException(Problem.NO_SUCH_ROUTE);
    }
    return new Action(kind, "");
  }

  /** What an action's body must be; empty if it must be empty. */
  public Optional<Body> body(Action action) {
    return Optional.ofNullable(
        switch (action.kind()) {
          case COMPLETE -> result;
          case FAIL -> failures.get(action.failureType());
          case HEARTBEAT -> progress;
          case VIEW, CANCEL -> null;
        });
  }

  /** The same for a description. */
  public MethodShapes described() {
    Map<String, MethodShapes.Failure> described = new LinkedHashMap<>();
    method
        .failures()
        .forEach(
            it ->
                described.put(
                    it.type(),
                    new MethodShapes.Failure(it.retryable(), failures.get(it.type()).shape())));
    return new MethodShapes(
        method.path(),
        method.activityType(),
        method.contract().attempts() == Attempts.EXACT,
        result == null ? null : result.shape(),
        described,
        progress == null ? null : progress.shape());
  }

  /** What can be done with it, in the order of the contract. */
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action(Kind.COMPLETE, ""));
    failures.keySet().forEach(it -> actions.add(new Action(Kind.FAIL, it)));
    actions.add(new Action(Kind.HEARTBEAT, ""));
    actions.add(new Action(Kind.CANCEL, ""));
    return actions;
  }

  /** Whether a failure is one that the retry policy applies to. */
  public boolean isRetryable(Action action) {
    return method.failures().stream()
        .anyMatch(it -> it.type().equals(action.failureType()) && it.retryable());
  }
}

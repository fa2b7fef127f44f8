package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.processor.oracle.Family.Declaration;
import dev.asyncactivity.processor.oracle.Family.Kind;
import dev.asyncactivity.processor.oracle.Family.Parameter;
import dev.asyncactivity.processor.oracle.Family.Result;
import java.util.List;

/** Interfaces of the JDK that an activity interface may extend. */
final class JdkInterfaces {

  static final List<Node> ALL = all();

  private JdkInterfaces() {}

  private static List<Node> all() {
    Family get = new Family("get", List.of(), null);
    Family call = new Family("call", List.of(), null);
    Family accept = new Family("accept", List.of(Parameter.GENERIC), Result.VOID);
    Family compareTo = new Family("compareTo", List.of(Parameter.GENERIC), Result.NUMBER);
    Family compare =
        new Family("compare", List.of(Parameter.GENERIC, Parameter.GENERIC), Result.NUMBER);
    Family run = new Family("run", List.of(), Result.VOID);
    Family close = new Family("close", List.of(), Result.VOID);
    return List.of(
        node("java.util.function.Supplier", true, get, Result.VARIABLE, false),
        node("java.util.concurrent.Callable", true, call, Result.VARIABLE, true),
        node("java.util.function.Consumer", true, accept, Result.VOID, false),
        node("Comparable", true, compareTo, Result.NUMBER, false),
        node("java.util.Comparator", true, compare, Result.NUMBER, false),
        node("Runnable", false, run, Result.VOID, false),
        node("AutoCloseable", false, close, Result.VOID, true));
  }

  private static Node node(
      String name, boolean generic, Family family, Result result, boolean throwing) {
    Node node = new Node(name, false, generic, List.of(), false);
    node.declared.put(
        family, new Declaration(node, family, Kind.ABSTRACT, result, generic, throwing));
    return node;
  }
}

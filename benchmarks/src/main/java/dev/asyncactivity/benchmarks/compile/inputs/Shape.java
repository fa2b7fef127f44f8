package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The name and the members of a type, before a tool's annotations make it that tool's own. */
public record Shape(String name, List<Member> members) {
  public Shape {
    members = List.copyOf(members);
  }

  String eachMember(Function<Member, String> text) {
    return members.stream().map(text).collect(Collectors.joining());
  }

  /** A list of parameters, record components or arguments. */
  String memberList(Function<Member, String> text) {
    return members.stream().map(text).collect(Collectors.joining(", "));
  }
}

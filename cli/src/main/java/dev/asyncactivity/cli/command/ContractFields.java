package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.cli.contract.KnownType;
import dev.asyncactivity.cli.output.Json;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is printed of an activity type: what its activities can be answered with. */
final class ContractFields {
  /** The fields of a table. */
  static final List<String> COLUMNS =
      List.of("activityType", "interface", "result", "failures", "progressType");

  private ContractFields() {}

  static ObjectNode of(KnownType type) {
    MethodContract contract = type.contract();
    ArrayNode failures = Json.array();
    contract.failures().forEach(it -> failures.add(it.type() + fieldsOf(it.record())));
    ObjectNode fields =
        Json.object()
            .put("activityType", type.name())
            .put("interface", type.activityInterface().getName())
            .put("result", resultOf(contract));
    fields.set("failures", failures);
    Class<?> progress = contract.progressType();
    return progress == null
        ? fields
        : fields.put("progressType", progress.getSimpleName() + fieldsOf(progress));
  }

  private static String resultOf(MethodContract contract) {
    return contract.resultType() instanceof Class<?> type
        ? type.getSimpleName() + fieldsOf(type)
        : contract.resultType().getTypeName();
  }

  /** The fields of a record, which are those of its JSON unless annotations say otherwise. */
  private static String fieldsOf(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents())
            .map(ContractFields::fieldOf)
            .collect(Collectors.joining(", ", "(", ")"))
        : "";
  }

  private static String fieldOf(RecordComponent field) {
    return field.getType().getSimpleName() + " " + field.getName();
  }
}

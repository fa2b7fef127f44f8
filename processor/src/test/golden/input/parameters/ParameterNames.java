package parameters;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Parameters named like something in the generated code, or like a contextual keyword. */
@ActivityInterface(namePrefix = "Names_")
public interface ParameterNames {
  /** A constant, which the implementation base inherits beside its own field. */
  String parking = "constant";

  @AsyncActivity
  String ours(
      String pending,
      String client,
      String address,
      String token,
      String result,
      String failure,
      String progress,
      String handle,
      String parking,
      String handOff,
      String asyncActivityParking);

  @AsyncActivity
  String pendingAlready(String pending, String pending_);

  @AsyncActivity
  String contextual(
      String record,
      String var,
      String yield,
      String sealed,
      String permits,
      String module,
      String with,
      String when,
      String to,
      String exports,
      String transitive);

  @AsyncActivity
  String odd(String $, String $0, String _a, String self, String thiz, String größe, String 名前, String Override);

  /** Variables would win over packages of the same name. */
  @AsyncActivity
  String packages(String dev, String io, String java, String parameters);
}

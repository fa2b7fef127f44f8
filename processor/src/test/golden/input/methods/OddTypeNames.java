package methods;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/** An activity type may be any text. */
@ActivityInterface(namePrefix = "$ignored*/")
public interface OddTypeNames {

  @AsyncActivity
  @ActivityMethod(name = "ends */ a comment /* and begins one")
  String comment();

  @AsyncActivity
  @ActivityMethod(name = "\\u0022 and \\uuXYZ \\")
  String escape();

  @AsyncActivity
  @ActivityMethod(name = "\"quoted\" 'single' `back`")
  String quotes();

  @AsyncActivity
  @ActivityMethod(name = "$L $T $$ $[ $] $W $1L %s")
  String dollars();

  @AsyncActivity
  @ActivityMethod(name = "größe 名前 \uD83D\uDE80 \u00e9\u2028")
  String unicode();

  @AsyncActivity
  @ActivityMethod(name = "{@code x} {@link y} @see <b> &amp; } {")
  String tags();

  @AsyncActivity
  @ActivityMethod(name = "tab\t line\n return\r end")
  String lines();

  @AsyncActivity
  @ActivityMethod(name = " ")
  String blank();

  @AsyncActivity
  String prefixed();
}

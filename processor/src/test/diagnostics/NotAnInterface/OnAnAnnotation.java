package cases;

import dev.asyncactivity.AsyncActivity;

@interface OnAnAnnotation {
  @AsyncActivity
  String value(); // AsyncActivity.NotAnInterface
}

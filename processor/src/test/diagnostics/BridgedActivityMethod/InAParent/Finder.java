package cases;

import io.temporal.activity.ActivityMethod;

interface Source<T> {
  T find(String id);
}

interface Finder extends Source<String> {
  @Override
  @ActivityMethod(name = "FindText")
  String find(String id);
}

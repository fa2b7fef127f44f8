package results;

public enum Size {
  SMALL,
  LARGE
}

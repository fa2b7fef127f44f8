package interfaces.parents;

@Deprecated
public record OldKey(String key) {
  @Override
  public String toString() {
    return key;
  }
}

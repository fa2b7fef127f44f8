package interfaces.parents;

@Deprecated
public record OldKey(String key) {}

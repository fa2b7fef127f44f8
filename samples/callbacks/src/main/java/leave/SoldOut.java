package leave;

public record SoldOut() {}

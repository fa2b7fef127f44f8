package progress;

public record Step(String name, int percent) {}

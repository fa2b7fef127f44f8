public record DefaultPackageResult(String text) {}

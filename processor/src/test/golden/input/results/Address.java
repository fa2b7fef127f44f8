package results;

import java.util.Objects;

/** A bean, as Jackson has always known them. */
public class Address {
  private String street = "";

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address && ((Address) other).street.equals(street);
  }

  @Override
  public int hashCode() {
    return Objects.hash(street);
  }
}

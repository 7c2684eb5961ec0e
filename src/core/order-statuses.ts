/** Every order status of Miva, in Miva's order. Source: github mivaecommerce/miva-merchant-lsk. */
const STATUSES = [
  { value: 'pending', label: 'Pending', code: 0 },
  { value: 'processing', label: 'Processing', code: 100 },
  { value: 'shipped', label: 'Shipped', code: 200 },
  { value: 'partially-shipped', label: 'Partially Shipped', code: 201 },
  { value: 'cancelled', label: 'Cancelled', code: 300 },
  { value: 'backordered', label: 'Backordered', code: 400 },
  { value: 'rma-issued', label: 'RMA Issued', code: 500 },
  { value: 'returned', label: 'Returned', code: 600 },
] as const;

/** An order status, by its name in the payload. */
export type OrderStatus = (typeof STATUSES)[number]['value'];

/** What Miva calls an order status. */
export interface OrderStatusFact {
  readonly value: OrderStatus;
  /** Miva's own English name. */
  readonly label: string;
  /** Miva's own number of the status. */
  readonly code: number;
}

/** Every order status of Miva, in Miva's order. */
export const ORDER_STATUSES: readonly OrderStatusFact[] = Object.freeze(
  STATUSES.map((status) => Object.freeze(status)),
);

/** The names of all order statuses in the payload, in Miva's order. */
export const ORDER_STATUS_VALUES: readonly OrderStatus[] = STATUSES.map(({ value }) => value);

/** The given statuses in Miva's order, without duplicates. */
export function inMivaOrder(statuses: readonly unknown[]): OrderStatus[] {
  return ORDER_STATUS_VALUES.filter((value) => statuses.includes(value));
}

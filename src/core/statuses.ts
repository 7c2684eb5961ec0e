/** An order status by the name the payload uses. */
export type OrderStatus =
  | 'pending'
  | 'processing'
  | 'shipped'
  | 'partially-shipped'
  | 'cancelled'
  | 'backordered'
  | 'rma-issued'
  | 'returned';

export interface OrderStatusFact {
  readonly value: OrderStatus;
  /** Miva's own English name. */
  readonly label: string;
  /** Miva's own number of the status. Source: github mivaecommerce/miva-merchant-lsk. */
  readonly code: number;
}

/** Every order status of Miva, in Miva's order. */
export const ORDER_STATUSES: readonly OrderStatusFact[] = Object.freeze(
  (
    [
      { value: 'pending', label: 'Pending', code: 0 },
      { value: 'processing', label: 'Processing', code: 100 },
      { value: 'shipped', label: 'Shipped', code: 200 },
      { value: 'partially-shipped', label: 'Partially Shipped', code: 201 },
      { value: 'cancelled', label: 'Cancelled', code: 300 },
      { value: 'backordered', label: 'Backordered', code: 400 },
      { value: 'rma-issued', label: 'RMA Issued', code: 500 },
      { value: 'returned', label: 'Returned', code: 600 },
    ] as const
  ).map((status) => Object.freeze(status)),
);

/** The given statuses in Miva's order, each once. */
export function inMivaOrder(statuses: readonly OrderStatus[]): OrderStatus[] {
  return ORDER_STATUSES.filter(({ value }) => statuses.includes(value)).map(({ value }) => value);
}

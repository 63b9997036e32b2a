/** The sheets about several cases at once; also the names of their templates in `resources/sjablonen`. */
export const LIJST_SOORTEN = ['daglijst', 'bestuurlijke-controle'] as const;
export type Lijstsoort = (typeof LIJST_SOORTEN)[number];

/** Indicators that many reports share: what each is called, counted in and meant to do, and when its definition changed. */
package workreport.catalogue;

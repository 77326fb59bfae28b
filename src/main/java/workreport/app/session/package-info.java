/** What the reader has chosen and where they were: kept between starts, observed while the program runs. */
package workreport.app.session;
